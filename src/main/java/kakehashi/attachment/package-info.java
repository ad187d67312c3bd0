/// The way of files in to records and out to readers: drawings, measurements, applications not yet filed.
///
/// A sheet names its files, and the field that names them is a tier of its own: who reads the name reads the file.
@org.jspecify.annotations.NullMarked
package kakehashi.attachment;
