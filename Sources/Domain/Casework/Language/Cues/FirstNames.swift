// SPDX-License-Identifier: MIT

/// First names that are common in England: a word among them is most likely somebody.
enum FirstNames {
  static let all: Set<String> = Set(
    """
    aaliyah aaron abdul abi abigail adam adebayo adele adrian ahmed aidan aisha alan alex alexander alexandra ali alice alisha alison amanda amara
    amber amelia amina amir amira amy anastasia andre andrea andrew andy angela anita anna anne annie anthony antonia anya april arjun arlo arthur
    asha ashley ashton asif aurora ava ayaan ayesha barbara ben benjamin bernadette beth bethany beverley blessing bradley brandon brenda brian bridget bryony
    callum cameron carl carla carly carol caroline carolyn carrie catherine cathy chantelle charlene charles charlie charlotte chelsea cheryl chidi
    chloe chris christian christina christine christopher ciara claire clare colin connor corey courtney craig daisy dan daniel danielle danny daphne darcy
    darren dave david dawn dean deborah debbie denise derek dexter diane dominic donna dorota dot dylan ebony eddie edward eileen elaine eleanor elena eli elijah
    elin elizabeth ella ellen ellie elliot elsie emily emma emmanuel eric erin esme ethan eva eve evie ewa fatima faye femi finley fiona florence folasade
    fran frances frankie fred freddie freya gail gareth gary gavin gemma geoff george georgia georgina gerry gillian gina gita glenn glynis gordon grace graham
    greg gwen hamza hannah harjit harry harvey hassan hayley hazel heather heidi helen henry hilary holly hope hugh ian ibrahim imani imogen imran
    ines iqra irene iris isaac isabel isabella isla ivy iwona jack jackie jackson jacob jade jake jamal james jamie jan jane janet janice jasmine jason
    jay jayden jayne jean jeff jenna jennifer jenny jerome jess jessica jill jim jo joan joanna joanne jodie joe joel john johnny jon jonathan jordan
    joseph josh joshua joy joyce jude judith judy julia julian julie june kai kamil karen karim karl kasia kate katherine kathleen kathryn kathy katie
    katy kayden kayleigh keeley keira keith kelly ken kenny kerry kevin khadija khalid kieran kim kirsty kwame kyle lara laura lauren layla leah leanne
    lee leila len leo leon lesley lewis lexi liam libby lily linda lindsay lindsey lisa liz logan lola lorna lorraine louis louise lucas lucy luke lydia lynn lynne
    maddie madison magda maisie malik mandy marcin marcus margaret maria marie marion mark martha martin martyn mary maryam mason matt matthew maureen
    max maya mel melanie melissa mercy meera mia michael michelle mick mike millie mo mohamed mohammed moira molly monica morgan muhammad musa mustafa myra nadia nancy
    naomi nasreen natalie natasha nathan neha neil ngozi nicholas nick nicky nicola nicole nigel nikki nina noah noor nora norah oliver olivia omar
    oscar owen paige pam pamela pat patricia patrick paul paula pauline penny pete peter phil philip phoebe piotr poppy precious priya rachel raheem
    raj rajesh ravi ray rebecca reece reggie rehana reuben rhys richard ricky rita rob robert robin robyn roger ron rory rosa rose rosie ross roxanne
    roy ruby ruth ryan sadia safiya sally sam samantha samira samuel sandeep sandra sanjay sara sarah sasha saskia scarlett scott sean shabana shane shannon sharon
    shaun sheila shelley shirley sian simon simone siobhan sofia sonia sophia sophie stacey stan stella steph stephanie stephen steve steven stewart stuart sue sunita
    susan suzanne sylvia tamara tamsin tania tanya tara tariq tash tasha ted teresa terry theo theresa thomas tia tiffany tilly tim tina toby tom tomasz
    toni tony tracey tracy trevor tyler una uzma val valerie vanessa vera vicki vicky victoria viv wayne wendy will william yasmin yolanda yusuf yvonne
    zac zach zahra zainab zak zara zoe zofia
    """.split { $0 == " " || $0.isNewline }.map(String.init))
}
