/** What the shell asks of the modules: who may call a page, what the header shows. */
@NamedInterface("spi")
@NullMarked
package fr.halle.web.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
