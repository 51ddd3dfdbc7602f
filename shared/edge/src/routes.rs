//! The routes of a function, and the list of them.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};

/// An axum router that can be asked what is in it: for the methods another origin may use, and for tests that hold
/// documents against the routes.
#[derive(Debug)]
pub struct Routes<S = ()> {
    router: Router<S>,
    list: Vec<(Method, &'static str)>,
}

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    /// No routes.
    #[must_use]
    pub fn new() -> Self {
        Self { router: Router::new(), list: Vec::new() }
    }

    /// `GET`, and with it `HEAD`.
    #[must_use]
    pub fn get<T: 'static>(self, path: &'static str, handler: impl Handler<T, S>) -> Self {
        self.on(Method::GET, MethodFilter::GET, path, handler)
    }

    /// `POST`.
    #[must_use]
    pub fn post<T: 'static>(self, path: &'static str, handler: impl Handler<T, S>) -> Self {
        self.on(Method::POST, MethodFilter::POST, path, handler)
    }

    /// `PUT`.
    #[must_use]
    pub fn put<T: 'static>(self, path: &'static str, handler: impl Handler<T, S>) -> Self {
        self.on(Method::PUT, MethodFilter::PUT, path, handler)
    }

    /// `DELETE`.
    #[must_use]
    pub fn delete<T: 'static>(self, path: &'static str, handler: impl Handler<T, S>) -> Self {
        self.on(Method::DELETE, MethodFilter::DELETE, path, handler)
    }

    fn on<T: 'static>(
        mut self,
        method: Method,
        filter: MethodFilter,
        path: &'static str,
        handler: impl Handler<T, S>,
    ) -> Self {
        self.list.push((method, path));
        Self { router: self.router.route(path, on(filter, handler)), list: self.list }
    }

    /// The same routes and those of another function.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.list.extend(other.list);
        Self { router: self.router.merge(other.router), list: self.list }
    }

    /// The same paths with something around their handlers.
    #[must_use]
    pub fn around(self, layers: impl FnOnce(Router<S>) -> Router<S>) -> Self {
        Self { router: layers(self.router), list: self.list }
    }

    /// The handlers with what they need.
    #[must_use]
    pub fn with_state(self, state: S) -> Routes {
        Routes { router: self.router.with_state(state), list: self.list }
    }

    /// Method and path of every route, in the order they were added. `HEAD` is not among them.
    #[must_use]
    pub fn list(&self) -> &[(Method, &'static str)] {
        &self.list
    }

    pub(crate) fn into_parts(self) -> (Router<S>, Vec<(Method, &'static str)>) {
        (self.router, self.list)
    }
}

impl<S: Clone + Send + Sync + 'static> Default for Routes<S> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_what_was_added_with_its_methods() {
        let one = Routes::<()>::new().get("/a", async || ()).post("/a", async || ());
        let other = Routes::new().put("/b/{c}", async || ()).with_state(());
        let all = one.merge(other).around(|router| router);
        assert_eq!(all.list(), [(Method::GET, "/a"), (Method::POST, "/a"), (Method::PUT, "/b/{c}")]);
    }
}
