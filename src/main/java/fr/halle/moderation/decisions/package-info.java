/** What moderators decide, the grounds they give, and the appeals that somebody else decides. */
@NullMarked
package fr.halle.moderation.decisions;

import org.jspecify.annotations.NullMarked;
