package kakehashi.attachment.file;

import java.util.UUID;

/// A file as a sheet names it: all that was found out when it was kept, so that each version tells what went with it.
///
/// @param name      as its sender called it, with the ending of its form
/// @param mediaType by its content
/// @param bytes     its size
/// @param scanned   whether a scanner looked at it and found nothing
public record Attachment(UUID file, String name, String mediaType, int bytes, boolean scanned) {}
