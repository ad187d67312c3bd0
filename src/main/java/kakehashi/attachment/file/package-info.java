/// Files as sheets name them and as they are kept: in known forms, looked at by the operator's scanner, sealed.
@org.jspecify.annotations.NullMarked
package kakehashi.attachment.file;
