package fr.halle.pictures.fetching;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.Predicate;

/** Where the client goes. {@code http}: without encryption too. */
record Limits(boolean http, Set<Integer> ports, Predicate<InetAddress> network) {

    private static final int LONGEST = 2_000;

    static Limits ofThePublicWeb(boolean http) {
        return new Limits(http, Set.of(80, 443), PublicNetwork::holds);
    }

    /** Asked of each address, that of a redirection too. */
    URI checked(String address) throws Unfetched {
        var uri = parsed(address);
        var scheme = String.valueOf(uri.getScheme());
        boolean plain = scheme.equalsIgnoreCase("http");
        if (uri.getHost() == null || !(plain || scheme.equalsIgnoreCase("https")))
            throw new Unfetched("address");
        if (plain && !http) throw new Unfetched("http");
        if (uri.getRawUserInfo() != null) throw new Unfetched("credentials");
        int port = uri.getPort() >= 0 ? uri.getPort() : plain ? 80 : 443;
        if (!ports.contains(port)) throw new Unfetched("port", String.valueOf(port));
        return uri;
    }

    /** Spaces and accents, which people leave in addresses, are written as the web wants them. */
    private static URI parsed(String address) throws Unfetched {
        if (address.length() > LONGEST) throw new Unfetched("address");
        try {
            return new URI(new URI(address.strip().replace(" ", "%20")).toASCIIString());
        } catch (URISyntaxException e) {
            throw new Unfetched("address");
        }
    }
}
