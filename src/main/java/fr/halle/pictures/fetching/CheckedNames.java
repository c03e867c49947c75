package fr.halle.pictures.fetching;

import org.apache.hc.client5.http.DnsResolver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;

/**
 * What a name stands for, if all of it may be reached. The connection goes to the very addresses
 * that were looked at: a name that answers otherwise the second time gains nothing.
 */
record CheckedNames(Predicate<InetAddress> network) implements DnsResolver {

    /** Not the network's fault: the name leads where nobody may go. */
    static final class Forbidden extends UnknownHostException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var all = InetAddress.getAllByName(host);
        for (var each : all) if (!network.test(each)) throw new Forbidden();
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
