package vn.minhbach.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the door before every page, and tells browsers how long to keep what pages need. */
@Configuration(proxyBeanMethods = false)
class PageWays implements WebMvcConfigurer {

  private final PageDoor door;
  private final LookBook looks;

  PageWays(PageDoor door, LookBook looks) {
    this.door = door;
    this.looks = looks;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(looks);
    registry.addInterceptor(door);
    registry.addInterceptor(new AssetAge()).addPathPatterns("/assets/**");
  }
}
