package kakehashi.alert.digest;

/// A digest in words, plain text.
record Digest(String subject, String text) {}
