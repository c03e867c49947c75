/**
 * Invoices and credit notes in the merchant's name and on their behalf: numbered without a gap,
 * written once, a page for people and data for machines in one file.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "jobs",
            "mail",
            "ordering",
            "ordering::counter",
            "organisations",
            "pdf",
            "shops",
            "shops::trader",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.invoicing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
