/// The life every record leads: draft → review → published → withdrawn, with all versions kept.
///
/// Words: a *sheet* is what people fill in, an immutable value; a *record* is a sheet with an owner, a stage and a
/// revision; a *version* is a sheet as it stood at one revision.
/// Facts: [RecordChanged]. Refuses: [PublicationRefusal].
/// The database marks every changed record for the index by trigger, so that no path can forget it.
@org.jspecify.annotations.NullMarked
package kakehashi.publication;
