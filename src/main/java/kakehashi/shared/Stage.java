package kakehashi.shared;

/// Where a record stands on its way to the public: draft → review → published → withdrawn.
public enum Stage {
    DRAFT,
    REVIEW,
    PUBLISHED,
    WITHDRAWN
}
