package kakehashi.seed;

import java.util.UUID;

/// A picture that is kept, as its sender is told of it.
///
/// @param image  what `figure.image` of the seed's sheet may name
/// @param width  in pixels, as kept
/// @param height in pixels, as kept
record ImageView(UUID image, String mediaType, int width, int height) {}
