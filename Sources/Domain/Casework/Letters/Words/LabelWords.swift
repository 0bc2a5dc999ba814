// SPDX-License-Identifier: MIT
import Vocabulary

/// Names for a child or a family that stick. Said of this child or this family they are labels; in a definition they are jargon.
enum LabelWords {
  /// Two of them, for what the rule says of itself.
  static let examples = "\u{201C}a persistent absentee\u{201D}, \u{201C}hard to reach\u{201D}"

  static let phrases: [LetterPhrase] = [
    LetterPhrase(
      [
        "persistent|persistently|severe|severely|chronic|chronically|regular|habitual|serial|frequent absentee|absentees|absence|absent",
        "persistent non attendance", "absentee|absentees",
      ], .must, "It names the child by the absence. The child is more than the days that were missed.",
      kinder: "{child} has been away on several days this term, and we have missed {pronoun}."),
    LetterPhrase(
      [
        "truant|truants|truanting|truancy", "bunking off?", "skiv*", "skipping school|lessons", "bunks off", "playing truant|hooky",
        "wagging it|school", "dodger|dodgers|dodging school|lessons?", "skips school|lessons",
      ], .must,
      "It says why the child was away, and says it unkindly. Nobody may know yet.",
      kinder: "{child} was not in some lessons. We would like to hear from {pronoun} what makes them hard."),
    LetterPhrase(
      [
        "school? refuser|refusers", "school refusal|refusing", "refusing to attend|come|go", "refuses to attend|come|go",
        "school phobic|phobia|phobe", "non attender|attendee|attenders",
        "poor|bad|irregular|persistent|repeat attender|attenders|offender|offenders|latecomer",
      ], .must,
      "\u{201C}Refuser\u{201D} and its like make a choice out of what may be fear or pain.",
      kinder: "Coming in is very hard for {child} just now. We would like to find out what would make it easier."),
    LetterPhrase(
      [
        "hard|difficult to reach|engage", "disengaged", "disaffected", "non compliant", "uncooperative", "unco operative", "unmotivated",
        "non engaging", "unengaged", "resistant",
        "problem|troubled|chaotic|dysfunctional|difficult|failing child|family|families|pupil|home|household|parent|parents|mother|father|lifestyle",
        "feckless", "work shy", "neglectful|neglecting",
      ], .must, "It is a verdict on people. What happened can be said without one.",
      kinder: "We have not found the right time or way to talk yet. How would you like us to keep in touch?"),
    LetterPhrase(
      [
        "@ is|was|are .. naughty|lazy|defiant|manipulative|disruptive|aggressive|attention|rude|idle|feral",
        "naughty|lazy|defiant|manipulative|idle child|boy|girl|pupil|student|son|daughter", "attention seek*", "a liar",
        "@ is .. a? problem",
        "@ is .. a? cause for concern", "troublemaker|trouble maker",
      ], .should, "It says what the child is. Say what happened instead.",
      kinder: "{child} finds some parts of the day hard. We would like to find out which, with you and with {pronoun}."),
    LetterPhrase(
      [
        "red|amber|green|orange|black attendance|absence? group|band|bracket|category|zone|tier|list|cohort|rating|level",
        "red|amber|green|orange|black group|band|bracket|category|zone|tier|list|cohort",
        "rag rated|rating|list", "rated|flagged|graded|coded red|amber", "red|amber flag|flagged|rated",
      ], .must, "A colour sorts children. Nobody would like to read theirs.",
      kinder: "{child} has been away on several days this term, and we have missed {pronoun}.",
      unless: [
        "group|band|list|zone|tier|level for|at|in reading|maths|phonics|spelling|swimming|football|pe|music|sport|trip|lunch|dance",
        "swim*|football|reading|phonics|spelling|maths|trip|coach|bus|house|sports|music|tennis|judo|karate|relay|wristband*",
        "book|books|table", "alert|weather",
      ]),
    LetterPhrase(
      [
        "is|are|been|now|be|as|a|becoming|become|remains|category pa|sa pupil?|child?|student?",
        "pa|sa pupil|child|student|list|category|cohort",
      ], .must,
      "Two letters in place of a name.", kinder: "{child} has been away on several days this term, and we have missed {pronoun}."),
  ]

  /// A sentence that says what a word means, or speaks of children in general.
  static let definitions: [WordPattern] = [
    "absence|absentee|absentees|absent|truancy|refusal|attendance .. is|are|means .. when|defined|where|missing|any|pupils|children|a|the|counted|called|what",
    "is|are defined as", "the term", "means", "a? pupil|child|student who|whose|is",
    "pupils|children|students who|are|is|with|that|missing", "is called|known|classed when|as", "officially",
    "government|department|dfe calls|defines|describes|counts|uses",
    "number|levels|rates|rate|proportion of", "reduce|tackle|tackling|reducing|national|nationally|across", "absentee is|means",
    "policy|definition|guidance",
  ].map(WordPattern.init)
}
