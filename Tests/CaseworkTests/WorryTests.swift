// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@testable import Casework

@Suite("Words that may be about somebody's safety")
struct WorryTests {
  static let worries = [
    "Dad hits me when I am late", "Mum's boyfriend drinks and then he hits her", "My brother punches me every night",
    "Saw Dad beating Mum up", "Historic trauma: saw dad hurt mum", "He hits Mum", "She was hit by her stepdad",
    "Dad kicked Zoe down the stairs",
    "Stepdad threw a plate at the wall", "Dad threw me out", "Her partner gets violent when he is drunk", "Left a violent partner in May",
    "Zoe is violent towards Mum", "There was violence from her ex", "Dad threatens to hurt us", "Her uncle threatened Mum",
    "I'm scared of Mum's boyfriend", "She is afraid of her dad\u{2019}s temper", "Frightened of Nan when she shouts",
    "My dad is back and I am scared of him", "Stays at home to keep mum safe from ex partner", "Keep Zoe safe from her father",
    "Please don\u{2019}t tell Mum I said this", "Don't tell anyone", "She asked us not to tell her dad", "I can't tell anyone what happens",
    "Domestic abuse, moved to refuge 14 November", "Picking up from the refuge at 8.05", "Lives in a refuge",
    "Women's Refuge rings on Monday",
    "Self-harm, 2 visits to A&E since Christmas", "I want to kill myself", "She cuts herself when nights are bad",
    "Sometimes I hurt myself",
    "Dad shouts and hits us", "My sister and I hide because Dad keeps hitting her", "I don't tell Mum", "Step dad slapped me again",
    "My mum's new boyfriend beats me up", "Our cousin hits my little sister", "I am scared of what Dad will do",
  ]

  @Test("are heard", arguments: worries)
  func heard(text: String) { #expect(WorrySentence.isWorry(text, child: "Zoe")) }

  static let others = [
    "Mum hits the snooze button twice", "My tummy hurts: mum rings the GP", "If it hurts, Mum rings Mrs Dobson", "Gets hit on the bus",
    "A boy in his year hits him at break", "Mum says a boy waits at the gate and he hits me", "Dad beats me at chess on Sundays",
    "Her brother beats her to the bathroom", "Mum hurt her knee at work", "Dad hurt his back",
    "Mum hurt by the attendance letters, feels judged",
    "Dad threw a party", "Nan threw the old shoes away", "Dad throws a ball to me", "Kicks off with his stepdad over the uniform",
    "Her brother plays violent games", "Mum worries about violence on the estate", "The council threatens Mum with eviction",
    "Dad threatens to take his phone away", "Frightened of leaving his mum on her own", "Scared of losing Nan", "Scared of Mum's dog",
    "Scared of the hand dryers; Dad walks her in", "Not scared of Dad", "Dad has never hit me", "That mum isn't afraid of the phone",
    "Same teacher as last year, and he's still scared of her", "Nan keeps the bike safe from thieves", "Please don't tell me off in class",
    "Don't tell the whole class about my hearing aid", "Staff agree not to tell Zoe off at the gate", "She can't tell the time yet",
    "They don't tell us when the bus is late", "The library is her refuge at lunch", "Went to the bird refuge with Nan",
    "Her family are refugees", "She cuts herself off from friends", "He hurt himself playing football with his brother",
    "Assembly on self-harm awareness", "Noise in the corridors hurts her ears", "Threats on Snapchat from girls in another school",
    "Happier in himself", "Doesn't know how to tell anyone the bus is full", "Dad hit his target", "Her lab partner hits her with a ruler",
    "Mum is hit by the price of two buses", "Not seeing her brother hurts her", "Remember not to tell Zoe to hurry", "",
  ]

  @Test("are not taken from what only sounds so", arguments: others)
  func notHeard(text: String) { #expect(!WorrySentence.isWorry(text, child: "Zoe")) }

  static let words = "My dad hits me at night"

  static let places: [(put: @Sendable (inout Plan) -> Void, row: String?)] = [
    ({ $0.voices = [.init(who: "child", words: words, share: .nobody)] }, nil),
    ({ $0.voices = [.init(who: "child", words: words, share: .all)] }, nil), ({ $0.barriers = [.init(text: words)] }, nil),
    ({ $0.rows = [.init(action: "Draw"), .init(action: words)] }, "2"), ({ $0.rows = [.init(barrier: words, action: "Draw")] }, "1"),
    ({ $0.reviews = [.init(why: words)] }, nil), ({ $0.agreed = [.init(who: "Nan", status: .agrees, words: words, share: .team)] }, nil),
    // The row says what was said in private: nothing tells where.
    (
      {
        $0.voices = [.init(who: "child", words: words, share: .team)]
        $0.rows = [.init(action: words)]
      }, nil
    ),
    (
      {
        $0.family = [.init(name: "Kit", relation: "dad", notAsked: .safety)]
        $0.rows = [.init(action: words)]
      }, nil
    ),
  ]

  @Test("are said first, once, in no words of the plan's, and of private ones without the place", arguments: places.indices)
  func said(index: Int) throws {
    var plan = Plan(child: .init(firstName: "Zoe"))
    Self.places[index].put(&plan)
    let findings = PlanCheck.of(AskablePlan(plan), on: RuleCardTests.day, cues: ShippedCues.tables).findings
    let first = try #require(findings.first { $0.id != "B3.name-in-text" })
    #expect(first.id == "B3.worry" && first.severity == .should && first.group == .worthChanging)
    #expect(first.row == Self.places[index].row)
    #expect(findings.count { $0.id == "B3.worry" } == 1)
    for word in ["dad", "hits", "night", "Zoe", "Kit"] { #expect(!(first.message + first.suggestion).contains(word)) }
  }
}
