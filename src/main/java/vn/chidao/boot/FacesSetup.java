package vn.chidao.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches the pages on. */
@FacesConfig
@ApplicationScoped
class FacesSetup {}
