/** What providers call to tell: every call once, and the disputes that shoppers' banks open. */
@NullMarked
package fr.halle.payments.heard;

import org.jspecify.annotations.NullMarked;
