// SPDX-License-Identifier: MIT

/// Words for services, and for the posts one person holds in them.
enum Services {
  private static let names = [
    "school", "camhs", "cahms", "council", "early help", "social care", "social services", "children's services", "housing", "police",
    "nhs", "pastoral", "staff", "team", "academy", "service", "services", "department", "agency", "agencies", "parents", "family",
    "everyone", "all", "send", "la", "mat", "trust", "college", "hub", "office", "ewo service", "attendance team", "yot",
    "youth justice", "mental health", "school nursing", "surgery", "clinic", "hospital", "panel", "professionals", "sencos",
    "teachers", "tutors", "charity", "barnardo's", "mast", "cahms team", "ed psych service", "virtual school", "inclusion",
    "safeguarding", "attendance", "primary school", "slt", "reception", "ehcp", "admin", "ward", "unit", "network", "centre",
  ]
  private static let posts = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "nurse", "officer", "worker", "head", "headteacher", "teacher", "tutor", "lead", "leader",
    "senco", "sendco", "practitioner", "psychologist", "coach", "mentor", "coordinator", "co-ordinator", "manager", "counsellor",
    "therapist", "gp", "doctor", "driver", "assistant", "ta", "hlta", "ewo", "elsa", "chair", "governor", "secretary", "receptionist",
    "dsl", "pc", "adviser", "advisor", "clinician", "keyworker", "consultant", "paediatrician", "volunteer", "chaplain", "cook",
    "caretaker", "deputy", "director",
  ]
  private static let health = [
    "nurse", "camhs", "cahms", "gp", "doctor", "nhs", "health", "paediatrician", "psychologist", "therapist", "clinic", "hospital",
    "health visitor", "surgery", "mhst", "consultant", "counsellor", "wellbeing practitioner",
  ]
  private static let agencies = [
    "camhs", "cahms", "social worker", "early help", "family support", "housing", "police", "youth justice", "council",
    "local authority", "school nurse", "gp", "nhs", "health visitor", "social care", "children's services", "educational psychologist",
    "paediatrician", "family worker", "lead practitioner", "mental health", "youth offending", "virtual school", "agency", "hospital",
    "doctor", "pcso",
  ]
  private static let community = [
    "youth worker", "youth club", "charity", "volunteer", "voluntary", "coach", "community", "mosque", "church", "imam", "vicar",
    "scout*", "food bank", "young carers", "mentor", "club",
  ]

  /// An organisation, not somebody: no part of it is a post or a name.
  static func isService(_ name: String) -> Bool {
    let words = Words.of(name)
    guard !words.contains(where: { posts.contains($0.lower) }) else { return false }
    return Words.holdsAny(names + nouns, in: words) && !parts(name).contains(where: isSomebody)
  }

  /// `CAMHS - Rhiannon` and `Karen in the office` have two parts each.
  private static func parts(_ name: String) -> [[Word]] {
    let cut = name.split { "-\u{2013}\u{2014},(/:;".contains($0) }
    return cut.flatMap { piece in
      Words.of(String(piece)).split { ["from", "in", "at", "of", "for", "via", "and"].contains($0.lower) }.map(Array.init)
    }
  }

  /// A part with a capital that is no service, no acronym and no word of a service's name.
  private static func isSomebody(_ part: [Word]) -> Bool {
    guard !part.contains(where: { names.contains($0.lower) || nouns.contains($0.lower) }) else { return false }
    return part.contains { word in
      let isShout = word.text.count > 1 && word.text == word.text.uppercased()
      return word.isCapital && !isShout && !common.contains(word.lower)
    }
  }

  private static let nouns = [
    "authority", "project", "hall", "admissions", "carers", "mhst", "line", "group", "board", "partnership", "provision", "federation",
    "cluster", "org", "organisation", "company", "duty", "rota", "desk", "outreach", "county", "borough", "government", "court",
    "church", "mosque", "club",
  ]
  private static let common = [
    "the", "early", "help", "social", "care", "children", "children's", "young", "mental", "health", "youth", "justice", "primary",
    "high", "local", "family", "support", "education", "welfare", "special", "needs", "whoever", "someone", "somebody", "our", "other",
    "tbc",
  ]

  /// A word for somebody's work, such as `worker` or `nurse`.
  static func holdsPost(_ words: [Word]) -> Bool { words.contains { posts.contains($0.lower) && !["chair", "head"].contains($0.lower) } }

  private static let schools = [
    "school*", "academy", "primary", "infant*", "junior*", "college", "high", "sixth", "nursery", "pru", "trust",
  ]

  /// Of a body that is neither the school nor the family.
  static func isOutside(_ agency: String?) -> Bool {
    let words = Words.of(agency ?? "")
    return !Words.isEmpty(agency) && !isFamilySide(agency)
      && (!Words.holdsAny(schools, in: words) || isAgency(words) || Words.holdsAny(["young carers", "youth*"], in: words))
  }

  /// Is what stands under agency a word for the family itself?
  static func isFamilySide(_ agency: String?) -> Bool {
    let words = Words.of(agency ?? "").map(\.plain)
    return !words.isEmpty
      && words.allSatisfy {
        ["family", "home", "parent", "parents", "carer", "carers", "child", "pupil", "student", "young", "person", "none", "the"].contains(
          $0)
          || Relation.group($0) != nil
      }
  }

  static func isHealth(_ words: [Word]) -> Bool { Words.holdsAny(health, in: words) }
  static func isAgency(_ words: [Word]) -> Bool { Words.holdsAny(agencies, in: words) || isHealth(words) }
  static func isCommunity(_ words: [Word]) -> Bool { Words.holdsAny(community, in: words) }
  /// The agencies a text names.
  static func named(in words: [Word]) -> [String] {
    (agencies + ["youth worker", "young carers"]).filter { Words.holds($0, in: words) && $0 != "agency" && $0 != "doctor" }
  }
}
