/** Bodies that decide: rules of law as data, who is in the room, who votes, what is decided. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "jobs",
            "mail",
            "organisations",
            "pdf",
            "territory",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
