package vn.minhbach.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What has the hash of its content in its address never changes; after anything else a browser asks
 * each time whether it is still the same.
 */
class AssetAge implements HandlerInterceptor {

  private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.\\w+");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean isHashed = HASHED.matcher(request.getRequestURI()).matches();
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        isHashed ? "public, max-age=31536000, immutable" : "public, no-cache");
    return true;
  }
}
