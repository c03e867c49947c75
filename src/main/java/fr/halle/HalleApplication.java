package fr.halle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Halle: the market on the ground floor, the commons upstairs, the council under the roof.
 */
@SpringBootApplication
public class HalleApplication {

    public static void main(String[] args) {
        SpringApplication.run(HalleApplication.class, args);
    }
}
