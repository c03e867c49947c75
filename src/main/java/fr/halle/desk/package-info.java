/** The merchant's daily pages: orders, what to prepare, hours, what sold. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "catalog",
            "catalog::bulk",
            "catalog::checking",
            "catalog::counting",
            "catalog::editing",
            "catalog::condition",
            "catalog::figures",
            "catalog::files",
            "catalog::farm",
            "catalog::pictures",
            "catalog::trade",
            "charter::rules",
            "charter::shelf",
            "charter::versions",
            "dac7",
            "identity",
            "invoicing::issuing",
            "jobs",
            "ledger",
            "mail",
            "organisations",
            "pdf",
            "pictures",
            "shops",
            "shops::details",
            "shops::founding",
            "shops::assistance",
            "shops::hours",
            "shops::prospects",
            "shops::trader",
            "territory",
            "fulfilment",
            "payments::disputes",
            "ordering",
            "ordering::counter",
            "ordering::figures",
            "payments",
            "payments::operators",
            "payments::receiving",
            "payments::reconciliation",
            "payments::tracing",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
