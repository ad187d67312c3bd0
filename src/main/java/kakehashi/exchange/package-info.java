/// Brings records in and takes them out in other people's formats, and loads the demonstration.
///
/// One road in for files and demonstration alike: rows are read one by one, held against the same rules as a form, and
/// written through the same life. A bad row never stops the others; the same file twice changes nothing.
@org.jspecify.annotations.NullMarked
package kakehashi.exchange;
