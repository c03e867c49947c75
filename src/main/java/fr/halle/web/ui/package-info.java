/** The component kit: what pages are made of, and the words and formats they use. */
@NamedInterface("ui")
@NullMarked
package fr.halle.web.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
