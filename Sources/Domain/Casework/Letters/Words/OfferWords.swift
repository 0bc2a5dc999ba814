// SPDX-License-Identifier: MIT

/// What counts as an offer, and what only sounds like one.
enum OfferWords {
  static let offers: [WordPattern] = [
    "what|how would|could|can|might|do .. help|easier|useful|need|support",
    "what|anything .. would|might|could .. help|easier|better|useful", "is there anything|something",
    "anything .. we|i can|could .. do|help", "let|tell us|me .. know? .. if|what|how .. help|need*|hard|difficult|easier|worr*|support",
    "how|where|what can|could we|i .. help|do|support|make",
    "we|i|she|he|they|who can|could|will|would .. help|support|arrange|meet|visit|collect|listen|come|lend|walk|talk",
    "want|like|love|wants|happy|able|here|glad to .. help|support|listen|talk",
    "help|support is|are .. there|available|here|on", "help you|your|with", "if you .. need|want|like .. help|support|talk|someone|chat",
    "would you like", "would it .. help|useful|easier|better|suit|work",
    "we|i can|could offer|lend|pay|arrange|find|get|change|send|book|meet|start|try", "offer* you|@|of|to",
    "come|pop|drop in .. for|any|to|when|and", "cup of tea|coffee", "can|could|shall we|i .. meet|talk|chat|ring|call|visit|sit|come",
    "meet .. you .. where|when|at|wherever", "ask for _", "breakfast club .. free|there|open|place|starts", "no need to",
    "free .. place|lift|taxi|pass|uniform|breakfast",
    "talk|speak|chat to|with me|us|@", "ring|call|text|phone|email|message|contact|reach me|us .. any|when|if|on",
    "my|our|her|his number|mobile|phone .. is", "i am here", "we are here", "here for you",
    "on our? side", "plan|sort|solve|look|find|think .. together", "work .. out together", "delighted|pleased to meet|welcome|see|talk",
    "like to suggest|offer", "something|anything we|i can do", "please ask", "whatever|any time .. convenient|suits|best", "try something",
  ].map(WordPattern.init)

  static let reach: Set<String> = [
    "ring", "call", "phone", "text", "email", "message", "contact", "whatsapp", "speak", "talk", "ask", "reach", "telephone", "write",
  ]

  /// Orders that carry a number too.
  static let orders: [WordPattern] = [
    "you must|should contact|ring|call|telephone|phone|attend", "you need|have|are .. to contact|ring|call|telephone|phone|attend",
    "you are required|asked|expected to", "immediately|urgently",
    "to explain|provide your|the", "within # .. days|hours", "with an? .. explanation|reason", "evidence",
    "help|support us|your|by|the school", "your .. help|support|cooperation",
    "failure to", "you have .. failed|refused", "not .. help|support|offer", "declined|refused|despite",
  ].map(WordPattern.init)

  static let thanks: [WordPattern] = [
    "thank|thanks you? .. for", "thank you", "thanks", "well done", "congratulations", "proud", "so pleased|happy|glad",
    "great news|start|week|term|effort",
  ].map(WordPattern.init)

  /// A letter that says these asks for something beside its thanks.
  static let notThanks: [WordPattern] = [
    "absent|absence|absences|missed|late", "however|but|although|unfortunately", "concern*",
    "attendance is|has|was .. below|fall*|drop*|low|#", "must|required|fine|court", "improve*",
  ].map(WordPattern.init)
}
