package kakehashi.shared;

/// A way for a university and a company to work together (契約種別).
///
/// Source: MEXT survey categories, METI 2021; Japanese and English names are in `vocabulary/modes.tsv`.
public enum Mode {
    TECHNICAL_CONSULTATION,
    ACADEMIC_GUIDANCE,
    JOINT_RESEARCH,
    COMMISSIONED_RESEARCH,
    COMMISSIONED_TESTING,
    ENDOWED_CHAIR,
    CLINICAL_TRIAL,
    MATERIAL_TRANSFER,
    DATA_LICENSE,
    PATENT_LICENSE,
    PATENT_ASSIGNMENT,
    OPTION_AGREEMENT,
    NDA,
    SIDE_ENGAGEMENT,
    CROSS_APPOINTMENT,
    INTERNSHIP,
    INVESTMENT,
    STARTUP_SUPPORT,
    DONATION,
    FACILITY_USE
}
