package fr.halle.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** A form as it would be if nobody had chosen a file. */
final class WithoutFiles extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields;

    WithoutFiles(HttpServletRequest request, Map<String, String[]> fields) {
        super(request);
        this.fields = Map.copyOf(fields);
    }

    @Override
    public String getContentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    @Override
    public ServletInputStream getInputStream() {
        throw new IllegalStateException("A file that is too large is not read");
    }
}
