package fr.halle.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.io.UnsupportedEncodingException;

/** {@code from}: who writes, name and address; its domain is also the one of every Message-ID. */
@ConfigurationProperties("halle.mail")
record MailSettings(@DefaultValue("Halle <halle@localhost>") String from) {

    MailSettings {
        address(from); // a mistake stops the start, not the first letter
    }

    InternetAddress sender() {
        return address(from);
    }

    String host() {
        var address = sender().getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    private static InternetAddress address(String from) {
        try {
            var address = new InternetAddress(from, true);
            address.setPersonal(address.getPersonal(), "UTF-8");
            if (address.getAddress().indexOf('@') < 1)
                throw new AddressException("no domain", from);
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalArgumentException("halle.mail.from is not an address: " + from, e);
        }
    }
}
