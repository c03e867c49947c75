/** The yearly figures of moderation, for everybody. */
@NullMarked
package fr.halle.moderation.transparency;

import org.jspecify.annotations.NullMarked;
