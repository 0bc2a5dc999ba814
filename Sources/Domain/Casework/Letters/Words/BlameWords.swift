// SPDX-License-Identifier: MIT
import Vocabulary

/// Words that put it down to a parent or a child.
enum BlameWords {
  static let phrases: [LetterPhrase] = [
    LetterPhrase(
      [
        "where have|has you|@ been", "where were you $", "where was @ $", "where was @ yesterday|today|on|this|last", "where are you $",
        "where are you today|this", "where is @ $", "where is @ today|this", "why was|were|is|are|has @ not",
        "why was|were|is @ absent|off|missing|away|late",
        "why have|did you not", "explain why @ .. absent|missed|not|off|away",
      ], .must, "It asks where they were before it asks how they are.",
      kinder: "How are you all? We missed {child} and hope everything is all right."),
    LetterPhrase(
      [
        "you have .. failed|failing|neglected", "you failed|neglected to", "your .. failure", "you are failing|neglecting",
        "failure|failing by you|parents|the",
        "failed|neglected in your", "you continue to fail", "you keep failing", "parents|parent who|that fail*",
        "as a? parent|parents .. failed",
        "you persistently fail",
        "you repeatedly fail*",
      ], .must, "\u{201C}Failed\u{201D} closes the door before anybody has asked what is in the way.",
      kinder: "We know that getting {child} to school is not always easy. What would help?"),
    LetterPhrase(
      [
        "^ failure to _ .. will|may|could|can", "failure to comply|attend|respond|engage|improve|provide|ensure|send|do|contact",
        "failing to ensure|send|provide|respond|engage",
      ],
      .must, "\u{201C}Failure\u{201D} is heard as a verdict.",
      kinder: "If something makes this hard, tell us, and we will find another way together."),
    LetterPhrase(
      [
        "you must|should|shall .. ensure|make|see", "you need|have to ensure|make", "you are required|obliged|expected to",
        "you must not? _",
        "we expect you to", "you are to ensure", "we require you to", "it is expected that you", "you ought to",
        "parents must|should ensure|make",
        "parents are required|expected to", "it is essential|imperative|vital|crucial that you", "you should have",
        "you need to improve|do|take|address|start|understand",
        "must|needs|need|has to improve immediately|now|significantly|urgently|rapidly", "attendance must improve",
        "@ must attend|be|improve|come",
      ], .must, "\u{201C}You must\u{201D} gives an order to someone who may already be trying.",
      kinder: "We would love to see {child} every day. Can we talk about what would make that easier?",
      unless: [
        "you must be|feel|have|miss|know", "you must not? worry|feel|think", "must be so|very|really", "you should have received|had|got",
        "not|never @ must",
      ]),
    LetterPhrase(
      [
        "it|this is your responsibility|duty|job", "your|parents|parental responsibility|duty to", "your responsibility|duty|job",
        "responsibility of parents|the", "up to you to", "is|was .. down to you", "you are responsible|accountable",
        "take .. responsibility", "responsible for ensuring", "parents are responsible",
      ], .must, "It lays the whole load on the parent, who asked for help or would like to.",
      kinder: "We would like to share this with you. What can we do at school to make mornings easier?",
      unless: ["is not your .. alone", "our responsibility", "share*"]),
    LetterPhrase(
      [
        "unacceptable|unacceptably", "not acceptable|good", "cannot|can not be .. accepted|tolerated|ignored|allowed|condoned",
        "will not .. tolerate*|accept|allow|condone",
        "inexcusable|irresponsible|shameful|appalling|deplorable", "simply not good", "completely intolerable|unjustified", "intolerable",
        "no excuse|excuses for", "with|and|accept no excuse|excuses",
        "there is no excuse|reason why", "is no excuse|justification",
      ], .must, "It judges before it asks.",
      kinder: "{child} has missed some days lately and we are thinking of you. Is anything making school hard just now?",
      unless: [
        "not good at|for|with", "bullying|racism|unkindness .. unacceptable|tolerate*|accept*", "unacceptable .. bullying", "not good news",
      ], canBeDenied: false),
    LetterPhrase(
      [
        "despite our|repeated|numerous|several|previous|many|the|all|my|various|having|multiple .. letters|calls|attempts|warnings|reminders|contact|efforts|meetings|requests|messages|support|visits|phone|offers|written|telephoned|spoken",
        "in spite of .. letters|calls|attempts|warnings|reminders|efforts|offers|support",
        "numerous|repeated|countless .. letters|calls|attempts|reminders|requests|messages|occasions",
        "on .. numerous|several|many|repeated occasions", "yet again", "once again .. absent|missed|failed|not", "as you have been told",
        "as you are .. aware", "you have been told|warned|reminded",
      ], .should, "It counts up what the family did not do.",
      kinder: "We have not managed to reach you yet, and that may be our timing. When is a good time to talk?", canBeDenied: false),
    LetterPhrase(
      [
        "your .. lack of",
        "lack of engagement|cooperation|co|co-operation|response|support|effort|communication|commitment|interest|parental|contact|concern",
        "refus* to engage|cooperate|co|work|respond|attend|accept", "unwilling* to engage|work|cooperate",
        "not|never engaged|engaging|cooperating|cooperated with", "do|does|did not engage|cooperate|co",
        "not tak* .. seriously", "you do not care|value|seem", "your attitude",
      ], .must, "It names what is missing in them, and not what is in the way.",
      kinder: "We may not have offered the right help yet. What would you find useful?",
      unless: ["your lack of sleep|time|money|space|a"], canBeDenied: false),
    LetterPhrase(
      [
        "you have not|never .. responded|replied|contacted|contact|returned|provided|informed|told|engaged|answered|called|rung|attended|sent|given|notified|explained|fulfilled|complied",
        "you have not .. carried out", "you have not .. met your", "not .. carried out your",
        "you did not .. respond|reply|contact|inform|tell|ring|call|attend|answer|notify|let|phone|provide|attend|come|turn|explain",
        "you never .. ring|reply|call|answer|respond",
        "without .. informing|telling|contacting us|school|the", "no response|reply|explanation|reason has|was|from",
        "we have had|received|heard no|nothing", "we have not heard from you", "we are still waiting",
        "you have chosen|ignored", "you ignored|ignore", "you chose|choose not? to", "you have let|allowed", "you are letting|allowing",
        "you allow* @", "parentally condoned", "condon*",
      ], .should, "It holds a silence against them; there may be a reason.",
      kinder: "We have not heard how things are and would like to. A text is fine: how is {child} today?",
      unless: [
        "you have not done anything|let", "did not let us down", "sorry", "our fault", "we called at", "not worry",
        "we have not heard .. from you .. hope", "you did not need|have",
      ], canBeDenied: false),
    LetterPhrase(
      [
        "disappoint*", "dismay*", "we are .. concerned by your", "it is a shame that you", "frustrat* that|by|with @", "frustrat* that you",
        "very poor", "poor attendance|punctuality|record|attender", "low attendance is", "bad attendance|record",
        "attendance|punctuality is|remains|has|are .. poor|bad|terrible|dreadful|shocking|woeful|appalling|awful|low",
      ], .should, "A parent hears a mark given to their child or to them.",
      kinder: "We have missed {child} and would like to see more of {pronoun}. How can we help?",
      unless: [
        "sorry to disappoint", "disappoint* .. cancel*|postpone*|miss", "you .. disappointed|frustrated",
        "must be .. disappoint*|frustrat*", "poor weather|health|signal|sleep", "disappointed to miss", "sorry .. disappoint*",
        "not disappointed",
        "disappointed with us|our", "disappointing for you|@", "frustrating for you",
      ]),
    LetterPhrase(
      [
        "your|@|parents .. fault", "you are .. to blame", "blame you|@|parents", "only yourself to blame", "you .. have|has let .. down",
        "letting @|them|her|him|children|us down|yourselves|yourself", "letting the .. down",
        "not|never help himself|herself|themselves|yourself",
        "is a choice .. harms|damages|hurts|costs", "will|can never .. back", "# .. lessons|hours|days .. lost",
        "lost # .. of? learning|lessons|education",
        "affects|harms|damages|ruins his|her|their|@ .. future|chances|education|learning|prospects",
        "every|each day|lesson|minute counts|matters",
        "provide|require|need|send .. medical evidence|proof",
        "routine|routines|discipline|boundaries|firmness|structure at home would|is|are",
        "let @ down", "let yourself|yourselves|us down",
        "you are .. damaging|harming|jeopardising|ruining|depriving|denying|risking|disrupting",
        "damaging|harming|jeopardising|ruining|depriving @|your|their", "deprive* @|your|him|her|them", "robbing @|your",
        "your actions|inaction|choices|decision .. damag*|harm*|affect*|mean*",
        "you are at fault", "because of you|your", "caused by you|your", "bad parent*|parenting", "poor parent*|parenting",
        "parenting is|skills|style", "you have yourself|yourselves to blame",
      ], .must, "It says whose fault it is. Nobody comes to talk after that.",
      kinder: "This is nobody's fault. Let us work out together what would make school easier for {child}.",
      unless: [
        "because of your help|support|work|care|kind*|message|call", "thanks to", "we .. let .. down", "school .. let .. down", "sorry",
        "not to blame", "not .. your fault",
      ]),
    LetterPhrase(
      [
        "other|most|all|many families|parents|mums|dads|mothers|fathers|carers|children|pupils|students|households manage|managed|cope|coped",
        "other|most|all families|parents|mums|dads|mothers|fathers|carers|households can|do? get|bring|send their|there|here|in|them",
        "other|most|all families|parents|mums|dads|mothers|fathers|carers|children|pupils|households can|do do? it|this|so",
        "other|most|all families|parents|mums|dads|mothers|fathers|carers|households have|had|has it? harder|worse|bigger|less|more",
        "everyone|everybody else manages|managed|copes|does|can|gets", "unlike other|most families|parents|children|mums|dads",
        "brother|sister|siblings|brothers|sisters manages|manage to|it|every", "if others|other can|families|parents can|do? manage|it?",
        "compared to|with other|most families|parents|children",
      ], .must, "Somebody who is measured against others hears that they are the worse family.",
      kinder: "Every family's mornings are their own. What would make {child}'s easier?",
      unless: [
        "with our|help|some|a", "differently", "not|nobody|never .. manage|cope", "find|finds|found .. hard|difficult", "told us .. same",
        "only because", "with|over breakfast", "would you like", "you .. not alone",
      ]),
    LetterPhrase(
      [
        "excuse|excuses for", "excuses", "so called|supposed|alleged illness|sickness|reason", "claim* that @ .. ill|sick|unwell",
        "you claim*", "allegedly", "not convinced", "not a valid|good|genuine|acceptable reason", "accept|take|trust your word",
        "soft touch|on", "cast doubt",
        "genuine* ill|illness|sick|unwell",
        "minor ailments", "trivial", "just a cold", "it is up to you whether", "should know better", "make .. a priority", "prioritise",
        "stop making", "get @ out of bed|to bed", "lazy|laziness",
      ], .should, "It sounds as if they are not believed.",
      kinder: "Thank you for telling us. How is {child} now, and is there anything we can do?",
      unless: [
        "no excuse|excuses needed", "excuse us|me", "please excuse", "we .. prioritise", "prioritise your|@ .. health|rest",
        "nothing .. trivial",
        "not trivial", "excuse the|our|my",
      ]),
  ]
}
