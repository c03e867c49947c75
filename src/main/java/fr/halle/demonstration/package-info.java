/** The invented territory: real communes, invented shops and people, for anyone to try Halle. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "identity",
            "organisations",
            "shops",
            "shops::assistance",
            "catalog",
            "catalog::condition",
            "catalog::editing",
            "catalog::farm",
            "catalog::trade",
            "governance",
            "governance::acts",
            "governance::ballots",
            "governance::bodies",
            "governance::minutes",
            "governance::proposals",
            "governance::ratification",
            "governance::sessions",
            "governance::votes",
            "costsharing",
            "costsharing::entering",
            "governance::agreement",
            "governance::audit",
            "governance::files",
            "governance::kit",
            "governance::operator",
            "jobs",
            "payments::operators",
            "web::spi",
            "web::ui"
        })
@NullMarked
package fr.halle.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
