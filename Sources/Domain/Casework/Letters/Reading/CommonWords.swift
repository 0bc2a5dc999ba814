// SPDX-License-Identifier: MIT

/// Words that are written with a capital and are nobody's name.
enum CommonWords {
  static let capitals: Set<String> = Set(
    """
    i we you your yours he she they it its this that these those the a an and but or if when where while what who how why our my his her their
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december easter christmas english maths science school schools primary secondary academy college council county borough
    dear hello hi good thank thanks please sorry parent parents carer carers sir madam mr mrs ms miss dr head headteacher teacher class year
    term autumn spring summer attendance education welfare officer office team family families pupil pupils student students children child
    in on at to of for from with by as is are was were be been has have had will would can could may might must should do does did not no
    yes so then there here all any some every each one two three four five six seven eight nine ten first last next since after before
    because although despite unless until during today tomorrow yesterday now once again however therefore also and government department
    act regulations section law court magistrates england uk britain british local authority service services support early help
    penalty notice panel safeguarding lead manager deputy assistant principal governor governors reception nursery ks re ref subject
    ring call text email come let just even being coming getting going made make take see look we're it's that's persistent severe
    nobody somebody everybody anybody someone everyone anyone none nothing something everything little big please sadly hopefully
    unauthorised authorised absence absences failure legal action further regular poor good excellent persistently many most another
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
