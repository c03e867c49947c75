/** What shoppers' banks have taken back, for whoever keeps the accounts. */
@NullMarked
package fr.halle.desk.disputes;

import org.jspecify.annotations.NullMarked;
