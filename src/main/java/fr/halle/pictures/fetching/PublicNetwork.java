package fr.halle.pictures.fetching;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * The addresses that anybody may reach: nothing of this machine, of its network, of its host's
 * metadata (IANA special-purpose registries, RFC 6890). IPv6 is what is given out to the public and
 * nothing else; an IPv4 address that wears an IPv6 dress is an IPv4 address.
 */
final class PublicNetwork {

    private record Range(byte[] start, int bits) {

        static Range of(String written) {
            var parts = written.split("/");
            try {
                var start = InetAddress.getByName(parts[0]).getAddress();
                return new Range(start, Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(written, e);
            }
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) return false;
            }
            return true;
        }
    }

    private static final List<Range> NOT_OF_IPV4 =
            ranges(
                    "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 "
                            + "192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 "
                            + "203.0.113.0/24 224.0.0.0/3");

    private static final Range OF_IPV6 = Range.of("2000::/3");

    /** Within it: special purposes with Teredo, documentation, 6to4. */
    private static final List<Range> NOT_OF_IPV6 =
            ranges("2001::/23 2001:db8::/32 2002::/16 3fff::/20");

    private PublicNetwork() {}

    private static List<Range> ranges(String written) {
        return List.of(written.split(" ")).stream().map(Range::of).toList();
    }

    static boolean holds(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address
                ? NOT_OF_IPV4.stream().noneMatch(range -> range.holds(bytes))
                : OF_IPV6.holds(bytes) && NOT_OF_IPV6.stream().noneMatch(r -> r.holds(bytes));
    }
}
