// SPDX-License-Identifier: MIT

extension NamedAgency {
  /// Every service that is looked for; words stand as they are read, without a possessive ending.
  static let all = healthSide + councilSide + others

  private static let events = [
    "stay*", "admission*", "appointment*", "visit*", "trip*", "bed", "test*", "scan*", "run*", "letter*", "note*", "school*",
  ]
  private static let healthSide = [
    NamedAgency(name: "CAMHS", named: ["camhs", "cahms", "cypmhs", "child and adolescent mental health"], health: .itself),
    NamedAgency(
      name: "the mental health team",
      named: [
        "mhst", "mental health team*", "mental health service*", "mental health support team", "mental health worker",
        "mental health practitioner", "mental health nurse",
      ],
      known: ["mental health", "EMHP", "camhs", "cahms", "psychiatr*", "wellbeing practitioner"], health: .itself),
    NamedAgency(
      name: "speech and language therapy",
      named: ["speech and language therap*", "speech therap*", "speech and language service", "speech and language team", "SALT"],
      known: ["language therap*", "therapies", "SLT"], health: .itself),
    NamedAgency(
      name: "occupational therapy", named: ["occupational therap*", "OT"], known: ["therapies"], health: .itself),
    NamedAgency(name: "physiotherapy", named: ["physio*"], known: ["therapies"], health: .itself),
    NamedAgency(
      name: "the paediatrician", named: ["paediatrician*", "paediatrics"], known: ["paediatric*", "child development"], health: .itself),
    NamedAgency(name: "the school nurse", named: ["school nurse*", "school nursing"], known: ["school health"], health: .itself),
    NamedAgency(name: "the health visitor", named: ["health visitor*", "health visiting"], health: .itself),
    NamedAgency(
      name: "the hospital", named: ["hospital"], notAfter: ["in", "into", "to", "from", "of"], notBefore: events, health: .anybody),
    NamedAgency(name: "the GP", named: ["gp", "gps"], known: ["surgery"], notBefore: events, health: .anybody),
    NamedAgency(name: "the NHS", named: ["nhs"], health: .anybody),
  ]

  private static let councilSide = [
    NamedAgency(
      name: "social care",
      named: ["social worker*", "social care", "social services", "children services", "childrens services"],
      known: ["leaving care"]),
    NamedAgency(
      name: "Early Help",
      named: [
        "early help", "family support worker*", "family support team", "family support service", "family worker*", "family hub",
        "lead practitioner",
      ],
      known: ["family support", "family practitioner"]),
    NamedAgency(
      name: "housing", named: ["housing", "homelessness team", "homelessness officer"], known: ["homeless*", "landlord"],
      notAfter: [
        "temporary", "poor", "overcrowded", "bad", "damp", "cramped", "new", "emergency", "unsuitable", "council", "insecure",
        "their",
      ],
      notBefore: ["is", "are", "situation", "condition*", "benefit*", "problem*", "issue*", "estate*", "insecurity", "costs"]),
    NamedAgency(
      name: "the educational psychologist",
      named: ["educational psycholog*", "education psycholog*", "ed psych*", "EP"], known: ["educational and child psycholog*"]),
    NamedAgency(name: "the virtual school", named: ["virtual school"]),
    NamedAgency(
      name: "the SEN team", named: ["sen team", "send team", "sen caseworker", "send caseworker", "ehcp coordinator", "SENDIASS"],
      known: ["sen", "send"]),
    NamedAgency(name: "the autism team", named: ["autism team", "autism outreach", "autism service"], known: ["autism"]),
    NamedAgency(
      name: "the council", named: ["council", "local authority"], known: ["la", "borough", "county"],
      notAfter: ["school", "student", "pupil", "refugee", "youth"],
      notBefore: ["estate*", "house*", "housing", "flat*", "tax", "home*", "property"]),
    NamedAgency(
      name: "youth justice",
      named: ["youth justice", "youth offending", "yot", "YJS", "YOS", "probation officer", "probation service"], known: ["probation"]),
  ]

  private static let others = [
    NamedAgency(
      name: "the police", named: ["police", "pcso"], known: ["PC", "constable", "sergeant", "sgt", "safer schools"]),
    NamedAgency(
      name: "the domestic abuse service",
      named: [
        "domestic abuse service*", "domestic abuse worker*", "domestic abuse charity", "domestic abuse team", "domestic violence service*",
        "domestic violence worker*", "women aid", "womens aid", "refuge worker*", "IDVA",
      ],
      known: ["domestic abuse", "domestic violence", "refuge", "women", "womens"], isSafetys: true),
    NamedAgency(
      name: "the drug and alcohol service",
      named: [
        "drug and alcohol service*", "drug and alcohol worker*", "drug and alcohol team", "drugs and alcohol service*", "drug service*",
        "drugs worker*", "alcohol service*", "substance misuse service*", "substance misuse worker*", "substance misuse team",
      ],
      known: ["drug", "drugs", "alcohol", "substance*", "recovery"]),
    NamedAgency(
      name: "young carers", named: ["young carers", "young carer service", "young carer worker"], known: ["young carer", "carers"]),
    NamedAgency(
      name: "the youth worker", named: ["youth worker*", "youth service", "youth team"],
      known: ["youth"]),
    NamedAgency(
      name: "the bereavement service",
      named: ["bereavement service*", "bereavement counsell*", "bereavement charity", "bereavement worker*"],
      known: ["bereavement", "grief", "counsell*"]),
  ]
}
