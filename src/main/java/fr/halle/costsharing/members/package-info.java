/** What a member of a body finds on one page, and the technical committee's workbench. */
@NullMarked
package fr.halle.costsharing.members;

import org.jspecify.annotations.NullMarked;
