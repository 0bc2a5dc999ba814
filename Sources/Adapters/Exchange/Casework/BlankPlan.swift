// SPDX-License-Identifier: MIT

/// A plan file to fill in, with the questions beside the fields.
public enum BlankPlan {
  /// Its text.
  public static let text = """
    # Keep this where case records are kept: never in version control, in mail or in a shared folder.
    child:
      first_name: FIRST NAME
      year_group:
      school:
    version: 1
    # What do you all hope for, in days, and by when? Every day is the hope; the target is the next step.
    aim:
      text:
      days: {in: , of: }
      by:            # 23 October 2026
    # What did each say, in their own words? How was it come by, or why are there none? share: all, team or nobody.
    voices:
      - {who: child, words: "", how: "", about: , share: team}
      - {who: parent, words: "", how: "", share: team}
    # The last half-term.
    now: {from: , to: , days: {in: , of: }}
    contact: {prefer: , not: }
    # All parents and carers, and who else the child trusts. Leave somebody out for safety with not_asked: safety, order, child_wish or kept_elsewhere.
    family:
      - {name: , relation: , lives_with: , involved: }
    # What goes well?
    strengths: []
    # What pushes away from school, what pulls elsewhere? where: child, home, school, community or health. lens: capability, opportunity or motivation.
    barriers:
      - {id: b1, text: , force: , where: , lens: , raised_by: , size: }
    resilience: []
    # Who does what, by which day, and how will we know it is working for the child? One step is the child's own, one the family's.
    rows:
      - barrier: b1
        action:
        by:
        responsible: {name: , role: , party: }
        how_we_know:
    team:
      - {name: , role: , agency: , attended: }
    # Only if hours are fewer for a time: timetable: {part_time: true, hours: , agreed_by: [], starts: , ends: , step_up: [{date: , hours: }], review: }
    reviews: []
    next_review: {date: , time: , place: , tell: }
    written_on:
    # status: agrees, does_not_agree or could_not_answer.
    agreed: []

    """
}
