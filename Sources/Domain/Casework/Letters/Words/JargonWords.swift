// SPDX-License-Identifier: MIT

/// Words of the trade, and what they are called at home.
enum JargonWords {
  /// A word of the trade.
  struct Term: Sendable {
    let patterns: [WordPattern]
    let plain: String
    let unless: [WordPattern]
    init(_ patterns: [String], _ plain: String, unless: [String] = []) {
      self.patterns = patterns.map(WordPattern.init)
      self.plain = plain
      self.unless = unless.map(WordPattern.init)
    }
  }

  static let terms: [Term] = [
    Term(["unauthorised|unauthorized absence|absences", "unauthorised|unauthorized"], "days for which we do not have a reason yet"),
    Term(
      ["authorised|authorized absence|absences", "authorised|authorized", "authorise|authorize"], "days away that the school agreed to",
      unless: ["authorised|authorise|authorized @|you|someone|adult|person .. collect|pick"]),
    Term(
      ["persistent|persistently|severe|severely|chronic absence|absent|absentee|absentees|absenteeism", "persistent non attendance"],
      "days missed: say how many"),
    Term(["absenteeism|truancy|absentee|absentees|truants", "non school? attendance", "non attender|attenders"], "days missed"),
    Term(["school refusal|refuser|refusers"], "finding it very hard to come to school"),
    Term(
      [
        "attendance data|figure|figures|rate|rates|percentage|percentages|record|certificate",
        "attendance monitoring|procedures|thresholds|threshold|trigger|triggers|target|targets",
      ], "the number of days in and days missed", unless: ["attendance certificate .. well|congratulations", "proud"]),
    Term(
      [
        "missed|absent|possible|unauthorised|school|attendance|of|all|out|# .. sessions",
        "sessions missed|absent|of absence|lost|since|this|last|in|at|possible",
      ], "half-days",
      unless: [
        "counselling|music|swimming|training|drop|club|taster|therapy|support|play|reading|one|catch|mentoring|breakfast|coaching|craft|stay|cooking|sports|football|parent|information|homework|art|weekly|group|tutoring|induction|morning|afternoon|short sessions",
        "session is|means half", "half day|days",
      ]),
    Term(["ewo|ewos|awo|eao"], "the council's attendance worker: give the name"),
    Term(["eha|ehas|caf|tac|taf|early help assessment"], "a talk about what would help the family, with a plan you agree"),
    Term(["safeguarding referral|concern|concerns|referrals|issue|issues"], "a worry about whether a child is safe: say which worry"),
    Term(
      ["pursuant to", "in accordance with", "in line with|the school's|our policy|policies|guidance|procedures|statutory"],
      "as, or leave it out"),
    Term(
      ["statutory", "legislation|legislative", "education act", "section #", "regulations"],
      "what the law says: one plain sentence, and only where it is needed"),
    Term(["with immediate effect|affect", "forthwith"], "from today"),
    Term(["attendance panel|panels", "governors'? panel", "panel meeting"], "a meeting: say who will be there and why"),
    Term(["threshold|thresholds", "trigger point|points", "triggered|triggers"], "the number of days at which we ring every family"),
    Term(
      ["code|codes|coded", "marked|recorded as|with a|an?|code _ $", "marked|recorded as|with|using a|an|the code"],
      "what the register says, in words",
      unless: [
        "post|dress|promo|area|qr|access|zip|dialling|voucher|join|login|discount|door|highway|class code|codes",
        "code club|word|of conduct", "code|codes to|for the .. app|website|gate|door|online",
      ]),
    Term(["compulsory school age"], "children aged 5 to 16"),
    Term(["hereby|herewith|aforementioned|heretofore|notwithstanding|aforesaid|thereof|therein|undersigned"], "leave it out"),
    Term(["multi agency|multi disciplinary", "interagency", "stakeholders"], "people from other services: give their names"),
    Term(["intervention|interventions"], "help: say which"),
    Term(
      ["attendance|parenting contract|contracts", "smart targets?", "attendance improvement plan", "individual attendance plan"],
      "a plan that we write together"),
    Term(
      ["fast track|fast tracked|fast tracking"], "a set number of weeks: say how many and what happens in them",
      unless: ["fast track .. queue|lane|ticket|pass"]),
    Term(["interview under caution", "under caution"], "say what will be asked, by whom, and that somebody may come along"),
    Term(["internal isolation|exclusion", "in isolation"], "lessons in a room apart: say where and for how long"),
    Term(["cohort"], "year group or class"),
    Term(["punctuality"], "getting in on time"),
    Term(["exceptional circumstances", "leave of absence", "term time leave"], "time off in term: say when the school can agree to it"),
    Term(["dual registered|registration", "off rolled|rolling|roll", "on roll"], "at two schools, or on the school's list: say which"),
    Term(["attainment", "progress 8", "key stage # outcomes"], "how a child gets on with learning"),
    Term(
      ["monitoring period", "period of monitoring", "closely monitor*", "be monitored", "continue to monitor", "monitor* .. attendance"],
      "we will look at it together on: give the day"),
    Term(["ebsa|ebsna|emotionally based school .. "], "finding school very hard because of worry"),
    Term(["parental engagement|responsibility", "non engagement"], "working together"),
    Term(
      [
        "n|o|i|u|g|h|e|b|m|x|c code|mark|marks", "marked|recorded|coded as|with an? n|o|i|u|g|h|e|b|m|x|c",
        "marked|recorded|coded as|with n|o|i|u|g|h|e|b|m|x|c",
      ], "what the register says, in words"),
    Term(["unexplained absence|absences"], "days we have not heard about yet"),
    Term(["reintegration|re integration"], "coming back, step by step"),
    Term(["reduced|part time timetable"], "shorter days for a time: say until when", unless: ["shorter days"]),
    Term(["alternative provision"], "lessons in another place: say where"),
    Term(["pastoral support plan", "pastoral team|lead|care|support"], "people who look after children's wellbeing: give a name"),
    Term(["risk assessment", "graduated response|approach", "tiered|tier # .."], "say in plain words what will happen"),
  ]

  /// Short forms that every family knows.
  static let knownAcronyms: Set<String> = [
    "uk", "nhs", "gp", "gps", "tv", "pe", "ok", "am", "pm", "pta", "it", "id", "gcse", "gcses", "bbc", "faq", "pdf", "sms", "qr", "usa",
    "eu", "dvd", "ps", "pps", "adhd", "sats", "bsl", "rsvp", "dj", "cd", "ks", "xx", "vip", "dna", "a",
    "i", "ii", "iii", "iv", "no", "re", "cc", "tel", "ce", "vr", "pc", "uv", "bbq", "diy", "iou", "aqa", "ocr", "btec", "pgl", "send",
    "sen", "fa", "rspca", "rnli", "afc", "fc", "st", "pj", "pjs", "covid", "aa", "rac", "app", "mot", "atm", "hq", "led",
    "ptfa", "pta's", "ehcp", "senco", "sendco", "camhs", "ta", "tas",
  ]
}
