/** What of a body's own rules changes from a day on: its delay, the shares of its colleges. */
@NullMarked
package fr.halle.governance.dated;

import org.jspecify.annotations.NullMarked;
