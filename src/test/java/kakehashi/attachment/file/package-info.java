@NullMarked
package kakehashi.attachment.file;

import org.jspecify.annotations.NullMarked;
