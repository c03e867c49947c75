/**
 * What the operator of a platform declares of its sellers, once a year: directive (EU) 2021/514,
 * CGI art. 1649 ter A to E.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "jobs",
            "legal",
            "mail",
            "ordering::counter",
            "ordering::figures",
            "organisations",
            "payments::receiving",
            "payments::tracing",
            "shops",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.dac7;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
