package fr.halle.web.spi;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Says that a request brought a file so large that it was not read. */
public final class TooLarge {

    /** The attribute of such a request. */
    public static final String KEY = "halle.too-large";

    private TooLarge() {}

    public static boolean isThisRequest() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(KEY, RequestAttributes.SCOPE_REQUEST) != null;
    }
}
