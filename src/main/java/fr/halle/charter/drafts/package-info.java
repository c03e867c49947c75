/**
 * The next version as it is written: its rules, its effect before it is published, its publication.
 */
@NullMarked
package fr.halle.charter.drafts;

import org.jspecify.annotations.NullMarked;
