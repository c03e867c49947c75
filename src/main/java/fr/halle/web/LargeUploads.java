package fr.halle.web;

import fr.halle.web.spi.TooLarge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets an upload that is too large for the server through without its file, so that the page it was
 * sent to can say so and keep what was typed in the fields before the file.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LargeUploads extends OncePerRequestFilter {

    private static final int LONGEST_FIELD = 10_000;
    private static final int MOST_FIELDS = 50;

    private final long limit;

    LargeUploads(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.limit = limit.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getContentLengthLong() <= limit
                || type == null
                || !type.startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(TooLarge.KEY, true);
        chain.doFilter(new WithoutFiles(request, fields(request)), response);
    }

    private static Map<String, String[]> fields(HttpServletRequest request) throws IOException {
        var fields = new HashMap<String, String[]>();
        var items = new FileUpload().getItemIterator(new ServletRequestContext(request));
        while (fields.size() < MOST_FIELDS && items.hasNext()) {
            var item = items.next();
            if (!item.isFormField()) break;
            try (var value = item.openStream()) {
                var text = new String(value.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
                fields.put(item.getFieldName(), new String[] {text});
            }
        }
        return fields;
    }
}
