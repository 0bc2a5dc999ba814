// SPDX-License-Identifier: MIT

/// Long words and the short ones that mean the same, in the same place of a sentence.
enum PlainEquivalents {
  static let pairs: [(long: String, plain: String)] = [
    ("in order to", "to"), ("with regard to", "about"), ("with regards to", "about"), ("in relation to", "about"),
    ("with reference to", "about"), ("in respect of", "about"), ("regarding", "about"), ("concerning", "about"),
    ("prior to", "before"), ("subsequent to", "after"), ("in the event that", "if"), ("in the event of", "if there is"),
    ("at your earliest convenience", "as soon as you can"), ("at this point in time", "now"), ("at the present time", "now"),
    ("due to the fact that", "because"),
    ("on account of", "because of"), ("a significant number of", "many"), ("a number of", "some"), ("the majority of", "most"),
    ("on a regular basis", "often"), ("with immediate effect", "from today"), ("in addition", "also"), ("additionally", "also"),
    ("furthermore", "also"), ("moreover", "also"),
    ("consequently", "so"), ("nevertheless", "but"), ("approximately", "about"), ("assistance", "help"), ("assist", "help"),
    ("commence", "start"), ("commenced", "started"), ("commencing", "starting"), ("demonstrate", "show"), ("discontinue", "stop"),
    ("endeavour", "try"), ("ensure", "make sure"),
    ("ensuring", "making sure"), ("establish", "find out"), ("facilitate", "help with"), ("inform", "tell"), ("informed", "told"),
    ("notify", "tell"), ("obtain", "get"), ("participate", "take part"), ("permit", "let"), ("possess", "have"), ("provide", "give"),
    ("provided", "gave"), ("purchase", "buy"),
    ("receive", "get"), ("received", "got"), ("request", "ask"), ("require", "need"), ("requires", "needs"), ("required", "needed"),
    ("requirement", "need"), ("reside", "live"), ("sufficient", "enough"), ("terminate", "end"), ("utilise", "use"), ("whilst", "while"),
    ("upon", "on"), ("additional", "more"),
    ("numerous", "many"), ("frequently", "often"), ("immediately", "at once"), ("opportunity", "chance"), ("opportunities", "chances"),
    ("implement", "start"), ("implemented", "started"), ("difficulties", "problems"), ("difficulty", "problem"), ("education", "learning"),
    ("educational", "learning"), ("attendance", "time in school"), ("absence", "time away"),
    ("circumstances", "reasons"), ("discuss", "talk about"), ("discussion", "talk"), ("appointment", "visit"), ("communication", "contact"),
    ("individual", "person"), ("identify", "find"), ("regularly", "often"), ("contacted", "rang"), ("contact", "ring"),
    ("determine", "decide"), ("convenient", "easy"), ("appropriate", "right"), ("detrimental", "bad"),
    ("academic", "school"), ("attainment", "results"), ("significantly", "much"), ("significant", "big"), ("improvement", "change"),
    ("necessary", "needed"), ("encourage", "help"), ("experiencing", "having"), ("experience", "have"), ("arrange", "plan"),
    ("documentation", "papers"), ("verification", "proof"), ("conversation", "talk"), ("colleagues", "team"),
  ]
}
