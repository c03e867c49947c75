/** What an agent of a provider sees of their work: the shops they accompany, and what is next. */
@NullMarked
package fr.halle.desk.agents;

import org.jspecify.annotations.NullMarked;
