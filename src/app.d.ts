declare global {
	namespace App {
		interface Error {
			message: string;
		}
		interface PageState {
			/** The figure whose card is open. */
			evidence?: {
				indicatorId: string;
				id: string;
				/** Where the figure stands, for readers the card fails. */
				href: string;
				/** True where the card is an entry of the history of its own, which Back closes. */
				pushed: boolean;
			};
		}
	}
}

export {};
