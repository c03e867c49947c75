/**
 * Roles with dates: who holds them, what they open, and the page where they are given and ended.
 */
@NullMarked
package fr.halle.identity.roles;

import org.jspecify.annotations.NullMarked;
