package fr.halle;

import fr.halle.commands.Commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

import java.time.Clock;

/**
 * Starts Halle: the market on the ground floor, the commons upstairs, the council under the roof.
 * Two modules may have a class of the same name: beans are told apart by their packages.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class HalleApplication {

    public static void main(String[] args) {
        if (Commands.asked(args)) System.exit(Commands.run(args));
        SpringApplication.run(HalleApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
