// SPDX-License-Identifier: MIT

extension WorrySentence {
  private static let blows: Set<String> = [
    "hit", "hits", "hitting", "beat", "beats", "beating", "hurt", "hurts", "hurting", "punch", "punches", "punched", "punching", "kick",
    "kicks", "kicked", "kicking", "slap", "slaps", "slapped", "slapping", "smacks", "smacked", "strangled", "strangles", "choked", "chokes",
  ]

  private static let games: Set<String> = [
    "fifa", "chess", "cards", "monopoly", "race", "races", "game", "games", "uno", "xbox", "pool", "tennis", "snap", "ball", "balls",
    "football", "pillow", "snowball", "snowballs", "pads", "party", "frisbee", "darts", "away", "tantrum", "stick", "sticks", "bread",
  ]

  /// `Dad hits me`, `saw him beating Mum up`; not `Mum hits the snooze button`, `beats me at chess`, `hurt her knee`.
  func isBlow(_ at: Int) -> Bool {
    guard Self.blows.contains(words[at]), !holds(Self.games), let object = person(from: at + 1),
      isDoneByFamily(at, to: object) || !isDenied(at) && isDoneByPronoun(at, to: object)
    else { return false }
    let after = word(object + 1)
    if words[at].hasPrefix("beat") { return !["at", "to", "by", "every"].contains(after) || word(object + 2) == "home" }
    if words[at].hasPrefix("kick"), ["out", "off"].contains(after) { return holds(["house", "home", "flat"]) }
    if words[at].hasPrefix("slap"), after == "on" { return word(object + 3) != "back" }
    return !(words[at].hasPrefix("hit") && after == "up")
  }

  /// `hit by her stepdad`; not `hurt by Mum leaving`.
  func isByFamily(_ at: Int) -> Bool {
    let done: Set = ["hit", "beaten", "hurt", "punched", "kicked", "slapped", "smacked", "threatened", "strangled", "attacked", "abused"]
    let by = word(at + 1) == "up" ? at + 2 : at + 1
    return done.contains(words[at]) && word(by) == "by" && !isDenied(at) && !holds(Self.games)
      && (relation(from: by + 1) != nil || isByPronoun(by + 1))
  }

  /// `Dad threw a plate at the wall`; not `threw a party`.
  func isThrown(_ at: Int) -> Bool {
    guard ["threw", "throws", "throwing"].contains(words[at]), !holds(Self.games),
      isDoneByFamily(at) || person(from: at + 1).map({ isDoneByPronoun(at, to: $0) }) ?? false
    else { return false }
    if ["things", "plates", "chairs", "furniture", "cups", "stuff"].contains(word(at + 1)) { return true }
    if let object = person(from: at + 1) { return ["down", "out", "against", "across", "on", "at"].contains(word(object + 1)) }
    return words.indices.contains { to in
      to > at && to <= at + 5 && ["at", "against"].contains(words[to])
        && (person(from: to + 1) != nil || word(to + 1) == "the" && ["wall", "door", "window"].contains(word(to + 2)))
    }
  }

  /// `Dad gets violent`, `her violent ex`, `violence from her partner`; not `violent games`.
  func isViolent(_ at: Int) -> Bool {
    guard ["violent", "violence"].contains(words[at]), !isDenied(at) else { return false }
    let next = word(at + 1)
    if words[at] == "violence" {
      return isRelation(at - 1) || ["at", "in"].contains(next) && (word(at + 2) == "home" || word(at + 3) == "home")
        || ["from", "by", "towards", "against"].contains(next) && relation(from: at + 2) != nil
    }
    if ["towards", "toward", "to", "with"].contains(next) { return relation(from: at + 2) != nil || isDoneByFamily(at) }
    if relation(from: at + 1) != nil { return true }
    if ["relationship", "home", "household", "marriage", "man"].contains(next) { return words.indices.contains(where: isRelation) }
    return isDoneByFamily(at)
      && ["", "when", "and", "at", "if", "sometimes", "again", "so", "after", "but", "or", "because"].contains(next)
  }

  /// `Dad threatens to hurt us`; not `threatens to take his phone away`.
  func isThreat(_ at: Int) -> Bool {
    guard words[at].hasPrefix("threaten"), isDoneByFamily(at) || !isDenied(at) && isDoneByPronoun(at, to: nil) else { return false }
    let harms: Set = ["hit", "kill", "hurt", "harm", "beat", "stab", "burn", "smash", "find", "punch", "slap"]
    if word(at + 1) == "to" { return harms.contains(word(at + 2)) }
    return person(from: at + 1).map { object in
      word(object + 1) == "to" ? harms.contains(word(object + 2)) : word(object + 1) != "with" || holds(["knife", "violence"])
    } ?? false
  }

  /// `scared of Dad`, `keep her safe from him`; not `scared of losing Mum`, `scared of Mum's dog`.
  func isFear(_ at: Int) -> Bool {
    let fears: Set = ["scared", "afraid", "frightened", "terrified"]
    let isSafe = words[at] == "safe" && word(at + 1) == "from"
    guard isSafe || fears.contains(words[at]) && word(at + 1) == "of", isSafe || !isDenied(at) else { return false }
    let whom = at + 2
    if relation(from: whom) != nil { return true }
    if ["him", "her", "them"].contains(word(whom)), ["", "and", "when", "but", "because", "at", "now"].contains(word(whom + 1)) {
      return mayBeFamily(before: at) || isFearOfPronoun(whom)
    }
    if word(whom) == "what" {
      let does = next(whom, 5).contains { ["do", "does", "did"].contains($0) }
      return does && (next(whom, 3).indices.contains(where: isRelation) || mayBeFamily(before: at))
    }
    return isRelation(whom) || isRelation(whom + 1)
      ? next(whom, 3).contains { ["temper", "anger", "drinking", "fists", "hitting", "shouting", "violence", "moods"].contains($0) } : false
  }
}
