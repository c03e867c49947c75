/** Notices: what somebody says is wrong with something that the hall shows. */
@NullMarked
package fr.halle.moderation.reports;

import org.jspecify.annotations.NullMarked;
