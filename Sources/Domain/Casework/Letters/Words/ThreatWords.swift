// SPDX-License-Identifier: MIT
import Vocabulary

/// Legal steps, named or hinted at.
enum ThreatWords {
  private static let later =
    "A legal step named early makes people afraid to ring. It has its place in a letter of its own, once help has been tried."

  static let phrases: [LetterPhrase] = [
    LetterPhrase(
      [
        "penalty notice|notices|charge|charges|warning", "fixed penalty", "penalties",
        "a penalty of|for|from|will|may|could|is|if|and|or|notice|under|by|charge", "a|the|receive|issue*|face|pay penalty $",
        "pcn|pcns|fpn|fpns",
      ], .must,
      later,
      kinder: "We would like to help now, while this is small. Can we meet for half an hour this week?",
      unless: ["scored|score|scores|took|take|saved|save|missed .. penalty|penalties", "penalty|penalties shoot|shoot-out|shootout|kick"]),
    LetterPhrase(
      ["be|been|being|get|are|were|is|was fined", "fined up|for|by|if|\u{A3}|#|under|each", "fines"], .must, later,
      kinder: "We would rather understand what is making school hard. When would be a good time to talk?",
      unless: ["library|book|overdue|parking .. fines", "fines .. library|books"]),
    LetterPhrase(
      [
        "fine you|parents|of|notice|notices|per|for|will|may|could|can|if|is|being|issued|from|or|and .. court|prosecut*|penalty|notice|issued|you|parent|each|absence|holiday|\u{A3}|#",
        "a|the|issue*|receive|any|of|first|second|another|possible|with|pay|face|or|penalty fine $",
        "a|the|issue*|receive|another|possible|pay|face|or fine of|from|per|for|will|may|could|if|by|or|and|being|under|without",
        "to fine", "\u{A3} # .. per|each|within|penalty|fine|if",
      ], .must, later, kinder: "We would rather understand what is making school hard. When would be a good time to talk?",
      unless: [
        "fined tuned?", "fine for @ .. to|we|you", "trip", "cost|costs", "ticket|tickets|uniform|lunch|lunches|book", "raised",
        "is|are|be|was|feels|feeling|been|seems|just|all|absolutely|weather|quite|perfectly|doing fine",
      ]),
    LetterPhrase(
      [
        "prosecut*", "convict*", "imprison*", "prison|jail|custodial", "criminal offence|record|proceedings|matter|court", "an offence",
        "commit* .. offence", "guilty", "section 444", "breaking|broken|break the law", "against the law",
      ], .must, later,
      kinder: "We are not there, and do not want to be. We want to know what would help {child} to come in.", unless: ["prosecco"]),
    LetterPhrase(
      [
        "magistrates|magistrate|magistrates'|magistrate's", "family|county|crown court",
        "court proceedings|action|summons|hearing|appearance|case", "to court", "in court", "courts", "summons|summoned", "court",
      ], .must, later,
      kinder: "Let us sit down together first. You are welcome to bring someone with you.",
      unless: [
        "tennis|netball|basketball|badminton|squash|sports|volleyball|food|multi|hard|outdoor|indoor|muga court|courts",
        "court order? .. pick|collect|contact|arrangements|says", "is|are there .. court order", "a court order .. who",
        "court road|lane|street|house|avenue|close|drive|way|farm|gardens",
        "hampton|earls|earl's court", "court shoes|practice|time|game|games|side|session|sessions",
        "basketball|netball|tennis|badminton|squash|volleyball|futsal|sports",
      ]),
    LetterPhrase(
      [
        "legal action|proceedings|steps|intervention|powers|consequences|sanctions|measures|process|route|advice|department|team|services|duty|obligation|obligations|responsibility|requirement|implications",
        "legally required|obliged|responsible|bound",
        "statutory action|intervention|powers|measures|steps|process|proceedings|interventions",
        "parenting order|orders|contract|contracts", "education supervision order", "school attendance order|orders", "notice to improve",
        "by law", "the law requires|states|says",
        "education act", "enforcement", "final|formal|official|written warning|notice|action|stage|proceedings|letter|meeting",
        "last|final chance",
      ], .must, later,
      kinder: "Before anything else, here is what we can offer: a named person, a time to talk, and a plan you help to write.",
      unless: [
        "legal aid|guardian", "by law .. we|schools|school .. keep|record|register", "written notice of|that .. move|moving|leave",
        "final letter of thanks",
      ]),
    LetterPhrase(
      [
        "refer*|report*|referral|involve|contact|inform|notify|alert .. social services|care|workers|worker",
        "refer*|report*|referral .. children's|childrens services|care", "refer*|referral .. safeguarding", "social services|care",
      ], .must, "A worry about a child\u{2019}s safety is never told by letter first, and is no offer that can be declined.",
      kinder:
        "Not by letter: whoever leads on keeping children safe decides who is told, by whom, and whether {child} is safe when they are.",
      unless: [
        "with your agreement|permission|consent", "would you like", "you can|could|may .. ask|refer|contact|call|ring", "refer yourself",
      ]),
    LetterPhrase(
      [
        "refer*|report*|pass|passed|passing|escalat* .. to the|our|your? local authority|council|la|education|legal|social|children's|welfare|ewo|attendance",
        "refer* .. to social|children's|legal|education services|welfare|care",
        "involve|contact|inform|notify|alert .. the? social services|care",
        "involve|inform|notify .. local authority|council|education welfare|police",
        "referral .. local authority|council|legal|social|education",
        "social services|care", "local authority|council .. involved|action|informed|consider|take",
      ], .must, "To a family this says that somebody will come for them.",
      kinder: "With your agreement we could ask someone from the council's family team to join us. Would that be useful?",
      unless: [
        "with your agreement|permission|consent", "if you .. like|wish|want|agree|prefer|ask", "would you like", "happy to refer",
        "you can|could|may .. ask|refer|contact|call|ring", "offer you", "help|support .. from", "refer yourself",
      ]),
    LetterPhrase(
      [
        "may|could|will|can|might|would .. result in|lead to .. action|consequences|proceedings|referral|further|measures|steps|a|being|serious|meeting",
        "further|serious|more|stronger|appropriate|necessary action|measures|steps|consequences|sanctions", "escalat*",
        "no option|alternative|choice but",
        "leave* us with no|little", "forced to|into", "consequences", "sanction|sanctions", "take|taken matters|things|this further",
        "action will|may|could|might be taken|required|follow|necessary", "action against you", "or else", "liable",
        "we will be monitoring|watching",
        "do not want|wish|like to .. take|have|go", "not want|wish .. to have to",
        "next stage|step|steps of|in the|is|will .. process|procedure|panel|formal", "under threat",
        "risk|risks a|of|being .. action|fine|penalty|court",
      ], .should, "It is a threat in a soft coat, and is heard as one.",
      kinder: "If this stays hard, let us look at it again together in two weeks and try something else.",
      unless: [
        "further action .. is|from .. not|needed|you|necessary", "no further action|steps", "not .. further action", "natural consequences",
        "next step|steps we|for us|together|are|is to talk|meet", "further .. help|support|information",
        "may lead to .. friend*|good|better",
        "action plan", "we|i do not want @ to|you to",
      ]),
  ]
}
