/**
 * How the installation looks: its theme, its stylesheet, its scripts, its logo, each kept for a
 * year.
 */
@NullMarked
package fr.halle.web.look;

import org.jspecify.annotations.NullMarked;
